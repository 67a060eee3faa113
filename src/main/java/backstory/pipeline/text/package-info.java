/**
 * The steps that read: from files to entries, from bodies to what they say of others, on all threads, with what the last
 * build has read already.
 *
 * <p>In: files and what is remembered of them. Out: entries, and a linked text for each body. This part does not know which
 * pages come of them.
 */
@NullMarked
package backstory.pipeline.text;

import org.jspecify.annotations.NullMarked;
