package backstory.check;

import backstory.entry.Entry;
import backstory.entry.value.LanguageTag;
import backstory.graph.Catalog;
import backstory.graph.Texts;
import backstory.language.Languages;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reports a language of texts for which the interface has no words: the labels, dates and messages around such a text
 * are in another one. It is reported once for each language, at the first text in it.
 */
final class LanguagesWithoutWords {
    private LanguagesWithoutWords() {}

    static void ask(Texts texts, Problems problems) {
        Catalog catalog = texts.catalog();
        Map<String, Location> first = new TreeMap<>();
        first.put(catalog.config().language(), Location.of("content/site.yaml"));
        for (Entry entry : catalog.index().all()) {
            first.putIfAbsent(catalog.language(entry), entry.at());
        }
        first.forEach((language, at) -> {
            boolean spoken =
                    LanguageTag.parse(language).filter(Languages::areSpokenIn).isPresent();
            if (!spoken) {
                problems.add(Problem.of(
                                Rule.LANGUAGE_WITHOUT_WORDS,
                                at,
                                "there are no words of the interface in the language \"" + language + "\"")
                        .withHint("the text keeps its language; labels and dates around it are in the site's language,"
                                + " or in English where there are no words in that"));
            }
        });
    }
}
