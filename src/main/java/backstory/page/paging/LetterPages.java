package backstory.page.paging;

import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.view.LinkView;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * An index of names by first letter: one page or, if it would have too many names, a page of letters and a page for
 * each letter.
 *
 * @param list its address
 * @param name the name of its template and in the keys of its messages: {@code people}
 * @param most how many names a page may have
 * @param sortKey returns the key to sort an item by
 * @param show makes the view of a page
 */
public record LetterPages<T>(OutputPath list, String name, int most, Function<T, String> sortKey, Show<T> show) {

    /** Up to so many letters, the whole alphabet fits in a line or two. */
    private static final int FEW_LETTERS = 32;

    /** Makes the view of a page of the index. */
    @FunctionalInterface
    public interface Show<T> {
        View view(OutputPath path, Frame frame, List<AlphabetIndex.Group<T>> groups, Pagination pagination);
    }

    /** An index at its usual address. */
    public static <T> LetterPages<T> ofIndex(String name, Function<T, String> sortKey, Show<T> show) {
        return new LetterPages<>(Links.index(name), name, Parts.LINES, sortKey, show);
    }

    /** The pages of the index. */
    public List<Page> pages(PageContext context, List<T> all) {
        AlphabetIndex alphabet = AlphabetIndex.of(context.words());
        if (all.size() <= most) {
            return List.of(Page.of(
                    list,
                    name,
                    () -> show.view(
                            list,
                            new Frames(context).list(list, name),
                            alphabet.group(all, sortKey),
                            Pagination.NONE)));
        }
        List<NamedParts.NamedPart<T>> parts = new ArrayList<>();
        for (AlphabetIndex.Group<T> group : alphabet.group(all, sortKey)) {
            parts.addAll(NamedParts.named(
                    Parts.inOrder(name(group.letter()), group.items(), most),
                    group.letter(),
                    "counts." + name,
                    context));
        }
        return new NamedParts<>(list, name, context.words().text("letters"), parts)
                .pages(
                        context,
                        shown -> show.view(
                                shown.path(),
                                shown.frame(),
                                alphabet.group(shown.items(), sortKey),
                                shown.pagination()));
    }

    /** Returns a letter as it appears in addresses. */
    public static String name(String letter) {
        return letter.equals("#") ? "0" : letter.toLowerCase(Locale.ROOT);
    }

    /** The id of the heading of a letter. */
    public static String id(String letter) {
        return "letter_" + (letter.equals("#") ? "0" : letter);
    }

    /**
     * Links to the letters of an index.
     *
     * @param index its name
     * @param from the page that they stand on
     * @return the letters; if the alphabet is short, also its letters that nothing begins with, which have no link
     */
    public static <T> List<LinkView> letters(
            String index, List<T> all, Function<T, String> sortKey, PageContext context, OutputPath from) {
        AlphabetIndex alphabet = AlphabetIndex.of(context.words());
        OutputPath list = Links.index(index);
        Map<String, LinkView> links = new LinkedHashMap<>();
        if (alphabet.letters().size() <= FEW_LETTERS) {
            alphabet.letters().forEach(letter -> links.put(letter, LinkView.of(letter, "")));
        }
        for (AlphabetIndex.Group<T> group : alphabet.group(all, sortKey)) {
            String letter = group.letter();
            String href = all.size() <= Parts.LINES
                    ? context.links().href(from, list) + "#" + id(letter)
                    : context.links().href(from, Parts.path(list, name(letter)));
            links.put(letter, LinkView.of(letter, href));
        }
        return List.copyOf(links.values());
    }
}
