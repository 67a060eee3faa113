/**
 * What has been found in the text of one entry: its blocks, its sentences, what it mentions and cites, and what each of
 * its references leads to.
 *
 * <p>In: what {@code graph.link} resolves. Out: immutable records that pages read and {@code memory} stores. These
 * records do not know how their content was found, nor which pages show them.
 */
@NullMarked
package backstory.graph.text;

import org.jspecify.annotations.NullMarked;
