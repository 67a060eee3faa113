package backstory.page.entry;

import backstory.entry.Source;
import backstory.entry.value.Creator;
import backstory.entry.value.Imprint;
import java.util.List;

/**
 * Where a source was published, and what distinguishes it from others. Each text is as it was written, or empty.
 *
 * @param in what it was published in, with volume, issue and pages: {@code Journal of Trams 12(3), 45–67}
 * @param publisher with its place before it
 * @param doi without the address of a resolver
 */
public record ImprintView(
        String in,
        List<String> editors,
        List<String> translators,
        String publisher,
        String number,
        String edition,
        String court,
        String doi,
        String isbn) {
    static ImprintView of(Source source) {
        Imprint imprint = source.imprint();
        return new ImprintView(
                in(imprint),
                source.contributors().editors().stream().map(Creator::text).toList(),
                source.contributors().translators().stream().map(Creator::text).toList(),
                joined(imprint.place(), ": ", imprint.publisher()),
                imprint.number(),
                imprint.edition(),
                imprint.court(),
                imprint.doi(),
                imprint.isbn());
    }

    private static String in(Imprint imprint) {
        String issue = imprint.issue().isEmpty() ? "" : "(" + imprint.issue() + ")";
        String part = imprint.volume() + issue;
        return joined(joined(imprint.container(), " ", part), ", ", imprint.pages());
    }

    private static String joined(String one, String between, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + between + other;
    }
}
