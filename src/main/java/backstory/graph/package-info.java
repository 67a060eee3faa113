/**
 * How the entries know each other.
 *
 * <p>In: entries as they were written, with references by id. Out: a {@link backstory.graph.Catalog} of all
 * that front matter says, with every list in its order, and the {@link backstory.graph.Texts}, in which every reference is
 * resolved and every mention is found; {@link backstory.graph.Reads} is the door to them that notes what is asked. {@link backstory.graph.Library} finds
 * entries and holds what is published; {@link backstory.graph.Linker} reads one text and says what it leads to;
 * which names in it link themselves, and which are parts of longer ones, {@code FirstMentions} and {@code Surroundings};
 * {@link backstory.graph.AsOf} says who somebody was on a day. This room knows nothing about HTML pages or addresses.
 */
@NullMarked
package backstory.graph;

import org.jspecify.annotations.NullMarked;
