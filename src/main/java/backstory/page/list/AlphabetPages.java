package backstory.page.list;

import backstory.edtf.Edtf;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Person;
import backstory.graph.Catalog;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.PageKind;
import backstory.page.address.Links;
import backstory.page.claim.ClaimTitle;
import backstory.page.frame.Frame;
import backstory.page.paging.AlphabetIndex;
import backstory.page.paging.LetterPages;
import backstory.page.paging.Pagination;
import backstory.page.view.DateView;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists everything on the site by first letter: readers without scripts find things with it. */
public final class AlphabetPages {
    public static final PageKind KIND =
            PageKind.of("a-z", AlphabetPages::pages, Map.of("a-z.ftlh", AlphabetView.class));

    /** How many lines a page has: a line is short and has no summary. */
    private static final int MOST = 1_000;

    private AlphabetPages() {}

    /** The view of everything on the site, or of what begins with one letter. */
    public record AlphabetView(Frame frame, List<Letter> letters, Pagination pagination) implements View {}

    /**
     * What begins with one letter.
     *
     * @param id of its heading
     */
    public record Letter(String id, String letter, List<Line> entries) {}

    /**
     * A line of the list.
     *
     * @param kind what it is, in words
     * @param date the date of an event; none for anything else
     */
    public record Line(LinkView link, String kind, DateView date) {}

    /** The target of a line, with the name to sort it by. */
    private record Named(String sortName, Optional<Entry> entry, Optional<Catalog.Topic> topic) {}

    static List<Page> pages(PageContext context) {
        LetterPages.Show<Named> show = (path, frame, groups, pagination) ->
                new AlphabetView(frame, letters(groups, context, path), pagination);
        return new LetterPages<>(Links.A_TO_Z, "a-z", MOST, Named::sortName, show).pages(context, all(context));
    }

    private static List<Named> all(PageContext context) {
        Catalog catalog = context.catalog();
        Stream<Named> entries = catalog.index().all().stream()
                .filter(entry -> !entry.isWithdrawn())
                .map(entry -> new Named(sortName(entry, context), Optional.of(entry), Optional.empty()));
        Stream<Named> topics =
                catalog.topics().stream().map(topic -> new Named(topic.name(), Optional.empty(), Optional.of(topic)));
        return Stream.concat(entries, topics).toList();
    }

    private static String sortName(Entry entry, PageContext context) {
        if (entry instanceof Person person) {
            return person.sortName();
        }
        return entry instanceof Claim claim
                ? ClaimTitle.of(claim, context, Links.A_TO_Z).text()
                : entry.label();
    }

    private static List<Letter> letters(List<AlphabetIndex.Group<Named>> groups, PageContext context, OutputPath page) {
        return groups.stream()
                .map(group -> new Letter(
                        LetterPages.id(group.letter()),
                        group.letter(),
                        group.items().stream()
                                .map(named -> line(named, context, page))
                                .toList()))
                .toList();
    }

    private static Line line(Named named, PageContext context, OutputPath page) {
        return named.entry()
                .map(entry -> line(entry, context, page))
                .orElseGet(() -> new Line(
                        context.link(page, named.topic().orElseThrow()),
                        context.words().text("topic"),
                        DateView.NONE));
    }

    private static Line line(Entry entry, PageContext context, OutputPath page) {
        LinkView link = context.link(page, entry);
        String label = entry instanceof Claim claim
                ? ClaimTitle.of(claim, context, page).text()
                : link.label();
        Optional<Edtf> date = entry instanceof Event event ? Optional.of(event.date()) : Optional.empty();
        return new Line(
                new LinkView(label, link.href(), false, link.language()),
                context.words().text("kind." + entry.key().kind().noun()),
                context.date(date));
    }
}
