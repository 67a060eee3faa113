package backstory.page.timeline;

import backstory.page.view.View;
import java.util.List;

/**
 * Events as marks on a time line that is true to scale. The list below has all of its information in words. Horizontal
 * positions are hundredths of a percent of the width, so that the strip fits any width; vertical ones are CSS pixels.
 *
 * @param height of the whole; 0 where a strip would show nothing or could not be read
 * @param isFar true if only wide screens have room for it
 * @param isTight true if the screen of a phone would cut off its words
 * @param gridTop where the lines of the grid begin
 * @param units the names of the years or months
 * @param labels the events that the writer chose to label, from the top, so that no leader crosses another label
 * @param lanes one for each story
 */
public record TimelineStrip(
        int height, boolean isFar, boolean isTight, int gridTop, List<Unit> units, List<Label> labels, List<Lane> lanes)
        implements View {
    /** No strip. */
    public static final TimelineStrip NONE = new TimelineStrip(0, false, false, 0, List.of(), List.of(), List.of());

    /**
     * The name of a year or a month.
     *
     * @param from where it begins
     * @param x of its middle
     * @param century the part of a year that narrow screens leave out: {@code 20} of {@code 2018}; else empty
     */
    public record Unit(int from, int x, String century, String text) {}

    /**
     * A named event.
     *
     * @param y of its letters
     * @param atEnd true if the label ends at its place instead of beginning there
     */
    public record Label(int x, int y, boolean atEnd, String text, String href) {}

    /**
     * Events of one story.
     *
     * @param name of the story, or empty if there is only one
     * @param y of the line below its marks
     */
    public record Lane(String name, int y, List<Mark> marks) {}

    /**
     * An event.
     *
     * @param to where it ends, or the end of the time in which it lies; equal to {@code from} for a day
     * @param title its date and title
     */
    public record Mark(int from, int to, String title, String href) {}
}
