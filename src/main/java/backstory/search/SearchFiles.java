package backstory.search;

import backstory.bytes.Checksum;
import backstory.entry.Entry;
import backstory.graph.Reads;
import backstory.json.JsonText;
import backstory.output.OutputFile;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.Page;
import backstory.page.PageContext;
import backstory.page.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files that the script of the search page loads: the terms, the results for them, and the sentences of bodies. */
public final class SearchFiles {
    private static final String TEMPLATE = "sentences";

    /** The sentences of each body. */
    public static final DataFile SENTENCES =
            DataFile.rendered(site -> sentences(site.context()), Map.of(TEMPLATE + ".ftlj", SentencesView.class));

    /** The terms and the results; all texts together decide which files there are. */
    public static final DataFile INDEX = new DataFile(
            Map.of(), site -> new DataFile.MadeFiles(List.of(), List.of(), index(site.context(), site.reads())));

    static final String FOLDER = "search/";

    /** The number of characters in a part of the terms: a question of two or three words loads as many parts. */
    private static final int TERMS = 40_000;

    /** The number of results in a part. */
    private static final int RESULTS = 40;

    private SearchFiles() {}

    /** Returns true for the path of a file of {@link #INDEX}; may also be true for other paths beside it. */
    public static boolean mayHave(OutputPath path) {
        return path.text().startsWith(FOLDER);
    }

    /**
     * The sentences of a body.
     *
     * @param name by which the script asks for them
     */
    public record SentencesView(String name, List<String> sentences) implements View {}

    private static List<Page> sentences(PageContext context) {
        return context.catalog().index().all().stream()
                .filter(SearchItems::hasText)
                .map(entry -> Page.json(path(name(entry)), TEMPLATE, reads -> sentences(entry, reads, context)))
                .toList();
    }

    /** Returns the sentences as the page of the entry prints them. */
    private static SentencesView sentences(Entry entry, Reads reads, PageContext context) {
        return new SentencesView(
                name(entry),
                reads.sentencesOf(entry).stream()
                        .map(context.typography(entry)::set)
                        .toList());
    }

    private static String name(Entry entry) {
        return "text/" + entry.key().kind().address() + "/" + entry.key().id();
    }

    private static OutputPath path(String name) {
        return OutputPath.of(FOLDER + name + ".js");
    }

    private static List<OutputFile> index(PageContext context, Reads reads) {
        SearchItems items = SearchItems.of(reads);
        TermIndex terms = new TermIndex();
        List<String> results = new ArrayList<>();
        items.all().forEach(entry -> {
            SearchItem item = SearchItem.of(entry, context.catalog());
            terms.add(item, reads.searchTermsOf(entry));
            results.add(result(item, context));
        });
        Map<String, String> parts = new TreeMap<>();
        List<TermIndex.Part> ofTerms = terms.parts(TERMS);
        for (int i = 0; i < ofTerms.size(); i++) {
            parts.put("terms-" + i, ofTerms.get(i).terms());
        }
        for (int from = 0; from < results.size(); from += RESULTS) {
            parts.put(
                    "results-" + from / RESULTS,
                    String.join("\n", results.subList(from, Math.min(from + RESULTS, results.size()))));
        }
        parts.put("names", String.join(" ", terms.ofNames()));
        List<OutputFile> files = new ArrayList<>();
        Checksum version = new Checksum();
        parts.forEach((name, text) -> {
            files.add(file(name, JsonText.quoted(text)));
            version.update(text);
        });
        files.add(file("index", head(items, ofTerms, version)));
        return files;
    }

    /**
     * Returns a line of the list of results: title, address, line, the name of its sentences, and its language if it is
     * another.
     */
    private static String result(SearchItem item, PageContext context) {
        Entry entry = item.entry();
        return String.join(
                "\t",
                item.title(context),
                context.links().href(SearchPage.PATH, entry),
                item.line(context),
                SearchItems.hasText(entry) ? name(entry) : "",
                context.language(entry).lang());
    }

    /**
     * Returns what the script needs to know before it loads any part; the version keeps parts of different builds
     * apart.
     */
    private static String head(SearchItems items, List<TermIndex.Part> terms, Checksum version) {
        List<String> ends = new ArrayList<>();
        int end = 0;
        for (List<? extends Entry> group : items.groups()) {
            end += group.size();
            ends.add(Integer.toString(end));
        }
        return "{\"version\": \"?" + Long.toHexString(version.value()) + "\", \"results\": " + RESULTS + ", \"ends\": ["
                + String.join(", ", ends) + "], \"terms\": ["
                + terms.stream().map(part -> JsonText.quoted(part.first())).collect(Collectors.joining(", ")) + "]}";
    }

    private static OutputFile file(String name, String value) {
        return OutputFile.of(path(name), "backstorySearch(\"" + name + "\", " + value + ");\n");
    }
}
