/**
 * Records of registers that are published as JSON, read one after the other.
 *
 * <p>Not exported, since it shows Jackson's tree. It uses {@code registers.reading}.
 */
@NullMarked
package org.communique.registers.json;

import org.jspecify.annotations.NullMarked;
