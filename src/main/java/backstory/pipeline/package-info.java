/**
 * The whole story in one screen: {@link backstory.pipeline.Build} takes a request through the ten steps, from a folder of
 * content to a folder of pages, and every command that builds calls it. There is no second way.
 */
@NullMarked
package backstory.pipeline;

import org.jspecify.annotations.NullMarked;
