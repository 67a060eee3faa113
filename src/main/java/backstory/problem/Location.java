package backstory.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file of the site.
 *
 * @param file path relative to the site's root, with {@code /} on every system
 * @param line from 1, the first line of the file
 * @param column from 1, counted in code points
 * @param length code points that the excerpt underlines, at least 1; never past the end of the line
 */
public record Location(String file, int line, int column, int length) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::length);

    public Location {
        Objects.requireNonNull(file);
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException("not a place: " + file + ":" + line + ":" + column + "+" + length);
        }
    }

    /** Returns the first character of a file, for problems of the file as a whole. */
    public static Location of(String file) {
        return new Location(file, 1, 1, 1);
    }

    /** Returns {@code file:line:column}, which editors and terminals turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }
}
