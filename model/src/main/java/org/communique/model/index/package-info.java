/**
 * Ways through a dossier: what can be reached from a record step by step.
 *
 * <p>Rests on the records and the metamodel; knows no rule and no JSON.
 */
package org.communique.model.index;
