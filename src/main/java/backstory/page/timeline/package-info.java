/**
 * Events: the pages of years and stories, the lists of events on other pages, and the strip above both.
 *
 * <p>In: events in the order of time. Out: {@link backstory.page.timeline.EventView}s, each with its
 * {@link backstory.page.timeline.RailPlace} in the list, and a {@link backstory.page.timeline.TimelineStrip}, which
 * {@code StripLayout} draws: dates become places on one line ({@code StripScale}), in a lane for each story
 * ({@code StoryLanes}).
 *
 * <p>The views do not know which page shows them: an article, an entry, or one of the pages made here.
 */
@NullMarked
package backstory.page.timeline;

import org.jspecify.annotations.NullMarked;
