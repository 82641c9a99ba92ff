/** What is wrong or worth knowing: findings as values, without any rendering. */
package org.communique.model.finding;
