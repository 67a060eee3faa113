package backstory.check;

import java.util.List;

/** All checks. To add one, add a file to this room and a line here. */
public final class Checks {
    /** The checks of what a site shows; none needs the results of another. */
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

    /** The checks of what is unused; what a draft uses counts as used. */
    public static final List<Check> OF_USE = List.of(UncitedSources::ask, UnusedEntries::ask, UnusedFiles::ask);

    private Checks() {}
}
