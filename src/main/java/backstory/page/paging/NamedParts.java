package backstory.page.paging;

import backstory.graph.Reads;
import backstory.output.OutputPath;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.address.Links;
import backstory.page.frame.Frame;
import backstory.page.frame.Frames;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An index that is too long for one page, as a page that lists its parts and a page for each of them.
 *
 * @param list its address
 * @param name the name of its template and in the keys of its messages: {@code sources}
 * @param label the label of the links between the parts
 * @param parts in their order
 */
public record NamedParts<T>(OutputPath list, String name, String label, List<NamedPart<T>> parts) {
    /** The parts of an index that stands at its usual address. */
    public NamedParts(String index, String label, List<NamedPart<T>> parts) {
        this(Links.index(index), index, label, parts);
    }

    /** Some lines, with the part's name in the address and the name that readers see. */
    public record NamedPart<T>(Pagination.PartName name, List<T> items) {}

    /**
     * The content of a page.
     *
     * @param name of the part; empty for the page that lists the parts, which has no items
     */
    public record Shown<T>(
            String name, OutputPath path, Frame frame, List<T> items, Pagination pagination, Reads reads) {}

    /**
     * The parts of some lines that have one name, such as those of one letter.
     *
     * @param unit the key of the message that counts lines
     */
    public static <T> List<NamedPart<T>> named(
            List<Parts.Part<T>> parts, String label, String unit, PageContext context) {
        List<NamedPart<T>> named = new ArrayList<>();
        int whole = parts.get(0).name().length();
        for (Parts.Part<T> part : parts) {
            String number = part.name().substring(whole).replace('_', ' ');
            String count = context.words().count(unit, part.items().size());
            named.add(new NamedPart<>(new Pagination.PartName(part.name(), label + number, count), part.items()));
        }
        return named;
    }

    /** The page that lists the parts, then a page for each part. */
    public List<Page> pages(PageContext context, Function<Shown<T>, View> view) {
        List<Pagination.PartName> names = parts.stream().map(NamedPart::name).toList();
        List<Page> pages = new ArrayList<>();
        pages.add(Page.of(
                list,
                name,
                reads -> view.apply(new Shown<>(
                        "",
                        list,
                        new Frames(context).list(list, name),
                        List.of(),
                        Pagination.all(label, list, names, context.links()),
                        reads))));
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            OutputPath path = Parts.path(list, names.get(at).name());
            pages.add(Page.of(path, name, reads -> {
                Pagination pagination = Pagination.beside(
                        label, list, context.words().text("index." + name), names, at, context.links());
                return view.apply(new Shown<>(
                        names.get(at).name(),
                        path,
                        new Frames(context).part(path, name, pagination.title()),
                        parts.get(at).items(),
                        pagination,
                        reads));
            }));
        }
        return pages;
    }
}
