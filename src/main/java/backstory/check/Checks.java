package backstory.check;

import java.util.List;

/** Every question. A new one is a file in this room and a line here. */
public final class Checks {
    /** The checks that ask what a site shows; none needs what another finds. */
    public static final List<Check> OF_CONTENT = List.of(
            SitesWithoutUrl::ask,
            SitesWithoutArticles::ask,
            ArticlesWithoutText::ask,
            ArticlesWithoutAsOf::ask,
            EventsWithoutSource::ask,
            ClaimsWithoutSource::ask,
            SourcesTwice::ask,
            PeopleWithoutRole::ask,
            LanguagesWithoutWords::ask);

    /** The checks that ask whether something is used: whatever a draft uses is. */
    public static final List<Check> OF_USE = List.of(UncitedSources::ask, UnusedEntries::ask, UnusedFiles::ask);

    private Checks() {}
}
