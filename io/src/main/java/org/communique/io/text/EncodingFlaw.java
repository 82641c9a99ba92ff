package org.communique.io.text;

/**
 * The first thing in a text that is not UTF-8.
 *
 * @param found the bytes, and what is wrong with them
 * @param fix the likely fix, to be added to a message; often empty
 */
public record EncodingFlaw(String found, String fix) {}
