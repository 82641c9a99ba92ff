package org.communique.model;

/** Whatever a dossier consists of. */
public interface Part {}
