/**
 * Events: the pages of years, the lists of events on other pages, and the drawing of both.
 *
 * <p>In: events in the order of time. Out: {@link backstory.page.timeline.EventView}s, and a
 * {@link backstory.page.timeline.TimelineDrawing}. A drawing is made by {@code TimelineLayout}: dates become days
 * ({@code TimelineSpans}), days become places on a line ({@code TimelineAxis}), and marks go into as many lanes as keep them
 * apart ({@code TimelineLanes}).
 *
 * <p>These files do not know which page shows their events.
 */
@NullMarked
package backstory.page.timeline;

import org.jspecify.annotations.NullMarked;
