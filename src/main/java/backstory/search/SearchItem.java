package backstory.search;

import backstory.entry.Article;
import backstory.entry.Claim;
import backstory.entry.Entry;
import backstory.entry.Event;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.PlainPage;
import backstory.entry.Source;
import backstory.entry.Term;
import backstory.graph.Catalog;
import backstory.page.PageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An item of the site that can be found.
 *
 * @param names its names, in every recorded spelling
 * @param about its description in one line: plain words, or empty
 */
record SearchItem(Entry entry, List<String> names, String about) {
    SearchItem {
        names = List.copyOf(names);
    }

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Returns the item of an entry, with everything in its front matter by which it can be found. */
    static SearchItem of(Entry entry, Catalog catalog) {
        return new SearchItem(entry, names(entry), inOneLine(about(entry, catalog)));
    }

    /** Returns its title, in one line, as pages print it. */
    String title(PageContext context) {
        return inOneLine(context.label(entry));
    }

    /** Returns its description, as pages print it: our own words are typeset, those of others stay exact. */
    String line(PageContext context) {
        boolean exact = entry instanceof Claim || entry instanceof Source;
        return exact ? about : context.typography(entry).set(about);
    }

    private static String inOneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    private static List<String> names(Entry entry) {
        List<String> names = new ArrayList<>(List.of(entry.label()));
        if (entry instanceof Person person) {
            names.add(person.names().shortName());
        }
        names.addAll(entry.otherNames());
        if (entry instanceof Term term) {
            term.origin().map(Term.Origin::text).ifPresent(names::add);
        }
        return names;
    }

    private static String about(Entry entry, Catalog catalog) {
        if (entry instanceof Article article) {
            return catalog.plain(article.summary(), article);
        } else if (entry instanceof PlainPage page) {
            return catalog.plain(page.summary(), page);
        } else if (entry instanceof Person person) {
            return catalog.plain(person.description(), person);
        } else if (entry instanceof Organization organization) {
            return catalog.plain(organization.description(), organization);
        } else if (entry instanceof Term term) {
            return catalog.plain(term.definition(), term);
        } else if (entry instanceof Event event) {
            return catalog.plain(event.text(), event);
        } else if (entry instanceof Claim claim) {
            return claim.quote().map(Claim.Quote::text).orElse("");
        } else if (entry instanceof Source source) {
            return Stream.concat(source.authors().stream(), Stream.of(source.outlet()))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        return "";
    }
}
