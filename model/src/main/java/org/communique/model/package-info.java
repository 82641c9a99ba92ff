/** The records of diplomacy and the parts that they share. */
package org.communique.model;
