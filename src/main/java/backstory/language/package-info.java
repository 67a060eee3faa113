/**
 * The words of the interface and of dates, with one file for each language.
 *
 * <p>In: a language tag, keys, numbers and dates. Out: texts for the page, without markup. This room must not know what
 * a page looks like, nor ask the JDK how a language is written: every word, order and plural comes from the files
 * {@code <tag>.properties} beside {@link backstory.language.Messages} and from the rules in
 * {@link backstory.language.Plurals}, so that pages are the same on every machine.
 *
 * <p>A new language is one such file with the keys of {@code en.properties}, its tag in
 * {@link backstory.language.Languages}, and a line in {@code Plurals} if its rule is not there yet.
 * {@code MessagesTest} holds all files to the same keys and places and to the plural forms that each language needs;
 * where it fails, it prints the lines to be translated.
 */
@NullMarked
package backstory.language;

import org.jspecify.annotations.NullMarked;
