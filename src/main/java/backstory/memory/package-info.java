/**
 * What one build leaves to the next: what files say, what texts say of each other, what each page was made of, and what
 * the build said. Whatever is damaged, older or foreign is nothing, and all is made again.
 */
@NullMarked
package backstory.memory;

import org.jspecify.annotations.NullMarked;
