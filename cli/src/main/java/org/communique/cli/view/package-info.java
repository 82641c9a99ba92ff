/** Makes pages of what was read: what {@code page} writes and {@code serve} serves. */
package org.communique.cli.view;
