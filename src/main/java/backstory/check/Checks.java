package backstory.check;

import java.util.List;

/** Every question. A new one is a file in this room and a line here. */
public final class Checks {
    /** All of them; none needs what another finds. */
    public static final List<Check> ALL = List.of(
            SitesWithoutUrl::ask,
            SitesWithoutArticles::ask,
            ArticlesWithoutText::ask,
            ArticlesWithoutAsOf::ask,
            EventsWithoutSource::ask,
            ClaimsWithoutSource::ask,
            UncitedSources::ask,
            SourcesTwice::ask,
            PeopleWithoutRole::ask,
            UnusedEntries::ask,
            UnusedFiles::ask,
            LanguagesWithoutWords::ask);

    private Checks() {}
}
