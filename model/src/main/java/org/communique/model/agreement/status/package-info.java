/**
 * What is answered of the life of an agreement: statuses, assessments of a day, periods, and what
 * is missing to know more.
 *
 * <p>Values alone. {@link org.communique.model.agreement.AgreementLife} makes them. Rests on the
 * records and on {@code time}.
 */
@NullMarked
package org.communique.model.agreement.status;

import org.jspecify.annotations.NullMarked;
