/**
 * The steps that read: from files to entries, from bodies to linked texts, on all threads, with the results that the
 * last build has stored.
 *
 * <p>In: files and what is remembered of them. Out: entries, and a linked text for each body. This part does not
 * know which pages are made of them.
 */
@NullMarked
package backstory.pipeline.text;

import org.jspecify.annotations.NullMarked;
