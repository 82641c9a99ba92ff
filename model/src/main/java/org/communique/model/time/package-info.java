/** Dates as sources give them: EDTF, whole, and three-valued comparison. */
package org.communique.model.time;
