package backstory.data;

import backstory.bibliography.Item;
import backstory.bibliography.bibtex.BibtexWriter;
import backstory.bibliography.csl.CslWriter;
import backstory.entry.Source;
import backstory.output.OutputPath;
import backstory.page.DataFile;
import backstory.page.PageContext;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All sources as a bibliography, in the two forms that other programs read: CSL-JSON and BibTeX. A source that came
 * from a bibliography is written as it was there.
 */
public final class SourceFiles {
    public static final DataFile CSL =
            DataFile.streamed(OutputPath.of("data/sources.json"), site -> (reads, out) -> csl(site.context(), out));

    public static final DataFile BIBTEX =
            DataFile.streamed(OutputPath.of("data/sources.bib"), site -> (reads, out) -> bibtex(site.context(), out));

    private SourceFiles() {}

    private static void csl(PageContext context, Writer out) throws IOException {
        String before = "[\n";
        for (Source source : context.catalog().index().all(Source.class)) {
            out.append(before);
            String asRead = source.record().csl();
            out.append(asRead.isEmpty() ? CslWriter.text(Item.of(source, note(source, context))) : asRead);
            before = ",\n";
        }
        out.append(before.equals("[\n") ? "[]\n" : "\n]\n");
    }

    /** Writes the BibTeX file. An entry from which others take fields comes after them, where BibTeX looks for it. */
    private static void bibtex(PageContext context, Writer out) throws IOException {
        List<Source> all = context.catalog().index().all(Source.class);
        Set<String> parents =
                all.stream().map(source -> source.record().parent()).collect(Collectors.toSet());
        List<Source> ordered = Stream.of(false, true)
                .flatMap(parent -> all.stream()
                        .filter(source -> parents.contains(source.key().id()) == parent))
                .toList();
        String before = "";
        for (Source source : ordered) {
            out.append(before);
            String asRead = source.record().bibtex();
            out.append(asRead.isEmpty() ? BibtexWriter.text(Item.of(source, note(source, context))) : asRead);
            before = "\n";
        }
    }

    private static String note(Source source, PageContext context) {
        return context.catalog().plain(source.note(), source);
    }
}
