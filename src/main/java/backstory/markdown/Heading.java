package backstory.markdown;

import backstory.problem.Location;

/**
 * A heading, or an alert that stands as a section of its own.
 *
 * @param level 2 to 6; the title of the page is 1
 * @param id unique in the prose, by the rule of slugs
 * @param text the plain words; empty for an alert, whose heading is a word of the interface
 * @param alert {@code unknown} and the like, or empty
 */
public record Heading(int level, String id, String text, String alert, Location at) {}
