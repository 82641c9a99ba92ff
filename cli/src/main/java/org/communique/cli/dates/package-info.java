/** What words on a date come to, told to programs. */
package org.communique.cli.dates;
