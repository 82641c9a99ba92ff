/** Where an agreement and its participants stand, told to people and to programs. */
package org.communique.cli.status;
