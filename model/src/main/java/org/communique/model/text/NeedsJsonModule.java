package org.communique.model.text;

/**
 * A value whose JSON is not made of getters, and so needs the module for Jackson.
 *
 * <p>A mapper without that module looks for getters. It would find none here and write an empty
 * object, in silence. So there is one getter, which nothing but such a mapper calls, and which ends
 * the writing with an exception that says what to do. Every part of a dossier holds such values, so
 * no part is written wrongly.
 */
public interface NeedsJsonModule {

  /**
   * {@return nothing: it always throws} Not for calling; use {@code toString}, or the writers of
   * the module {@code org.communique.io}.
   *
   * @throws UnsupportedOperationException always; says which module to give the mapper
   */
  default Object getJsonModule() {
    throw new UnsupportedOperationException(
        getClass().getSimpleName()
            + " is written and read by a module: put org.communique:communique-io on the path and"
            + " build the mapper with JsonMapper.builder().findAndAddModules(), or"
            + " addModule(new CommuniqueModule()); for Jackson 2, communique-jackson2 and"
            + " CommuniqueJackson2Module");
  }
}
