package backstory.bibliography;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of {@link Crosswalk}, as text.
 *
 * <p>A line is: our key or {@code -}; the variable of CSL, or {@code *name} where CSL has none and the value stands in
 * {@code custom}; the fields of BibTeX. The first field that fits the type of the entry is written; all are read. A
 * colon is followed by the types that a field is for.
 */
final class CrosswalkTable {
    private static final String ARTICLES = "article+periodical+suppperiodical+review";

    private static final String WORDS = """
            title           title                     title
            container       container-title           journal:ARTICLES booktitle:incollection+inproceedings+inbook+inreference+conference+bookinbook+suppbook+suppcollection journaltitle:ARTICLES maintitle
            publisher       publisher                 school:thesis+phdthesis+mastersthesis institution:report+techreport publisher organization
            volume          volume                    volume
            issue           issue                     number:ARTICLES issue
            number          number                    eid:ARTICLES number
            pages           page                      pages
            edition         edition                   edition
            place           publisher-place           address location
            court           authority                 court
            doi             DOI                       doi
            isbn            ISBN                      isbn
            url             URL                       url
            archive-url     *archive-url              archiveurl
            lang            language                  langid language hyphenation
            access          *access                   access
            repeats         *repeats                  repeats
            note            note                      note
            redirect-from   *redirect-from            ids
            -               abstract                  abstract
            -               keyword                   keywords
            -               title-short               shorttitle
            -               container-title-short     shortjournal
            -               collection-title          series
            -               ISSN                      issn
            -               PMID                      pmid
            -               PMCID                     pmcid
            -               call-number               library
            -               genre                     type
            -               chapter-number            chapter
            -               number-of-pages           pagetotal
            -               number-of-volumes         volumes
            -               part-number               part
            -               event-title               eventtitle
            -               event-place               venue
            -               original-title            origtitle
            -               original-publisher        origpublisher
            -               original-publisher-place  origlocation
            -               version                   version
            -               status                    pubstate
            -               medium                    howpublished
            -               annote                    annotation annote
            """;

    private static final String NAMES = """
            author          author                    author
            editor          editor                    editor
            translator      translator                translator
            -               container-author          bookauthor
            -               collection-editor         collection-editor
            -               composer                  composer
            -               director                  director
            -               editorial-director        editorial-director
            -               illustrator               illustrator
            -               interviewer               interviewer
            -               original-author           original-author
            -               performer                 performer
            -               producer                  producer
            -               recipient                 recipient
            -               reviewed-author           reviewed-author
            """;

    private static final String DATES = """
            date            issued                    date
            archive-date    *archive-date             archivedate
            accessed        accessed                  urldate lastchecked
            -               event-date                eventdate
            -               original-date             origdate
            -               available-date            available-date
            -               submitted                 submitted
            """;

    private CrosswalkTable() {}

    /** Parses with loops instead of patterns, since it runs at each start of a build. */
    static List<Crosswalk.Row> rows() {
        List<Crosswalk.Row> rows = new ArrayList<>();
        add(NAMES, Crosswalk.Kind.NAMES, rows);
        add(WORDS, Crosswalk.Kind.WORDS, rows);
        add(DATES, Crosswalk.Kind.DATE, rows);
        return List.copyOf(rows);
    }

    private static void add(String lines, Crosswalk.Kind kind, List<Crosswalk.Row> rows) {
        for (String line : lines.split("\n", -1)) {
            if (!line.isEmpty()) {
                rows.add(row(line, kind));
            }
        }
    }

    private static Crosswalk.Row row(String line, Crosswalk.Kind kind) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(" ", -1)) {
            if (!cell.isEmpty()) {
                cells.add(cell);
            }
        }
        String key = cells.get(0).equals("-") ? "" : cells.get(0);
        boolean custom = cells.get(1).charAt(0) == '*';
        List<Crosswalk.Field> fields = new ArrayList<>();
        for (String cell : cells.subList(2, cells.size())) {
            fields.add(field(cell));
        }
        return new Crosswalk.Row(key, custom ? cells.get(1).substring(1) : cells.get(1), custom, kind, fields);
    }

    private static Crosswalk.Field field(String cell) {
        int colon = cell.indexOf(':');
        if (colon < 0) {
            return new Crosswalk.Field(cell, List.of());
        }
        String types = cell.substring(colon + 1).replace("ARTICLES", ARTICLES);
        return new Crosswalk.Field(cell.substring(0, colon), List.of(types.split("\\+", -1)));
    }
}
