/**
 * Files that are written as a whole or not at all.
 *
 * <p>Not exported. Knows no dossier and no JSON.
 */
package org.communique.io.disk;
