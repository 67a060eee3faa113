/**
 * How the entries know each other.
 *
 * <p>In: entries as they were written, with references by id. Out: a {@link backstory.graph.Site}, in which every
 * reference is resolved, every mention is found and every list has its order. {@link backstory.graph.Library} finds
 * entries and holds what is published; {@link backstory.graph.Linker} reads one text and says what it leads to;
 * which names in it link themselves, and which are parts of longer ones, {@code FirstMentions} and {@code Surroundings};
 * {@link backstory.graph.AsOf} says who somebody was on a day. This room knows nothing about HTML pages or addresses.
 */
@NullMarked
package backstory.graph;

import org.jspecify.annotations.NullMarked;
