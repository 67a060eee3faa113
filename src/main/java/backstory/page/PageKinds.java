package backstory.page;

import java.util.List;

/** Every kind of page. A new kind is a file in this room, a template, and a line here. */
public final class PageKinds {
    /** All of them, in the order of the menu. */
    public static final List<PageKind> ALL = List.of(
            HomePage::pages,
            ArticlePages::pages,
            TopicPages::pages,
            TimelinePages::pages,
            PeoplePages::pages,
            OrganizationPages::pages,
            ClaimPages::pages,
            GlossaryPages::pages,
            SourcePages::pages,
            CorrectionsPage::pages,
            PlainPages::pages,
            RedirectPages::pages,
            FeedPages::pages,
            NotFoundPage::pages);

    /** What only texts decide. */
    public static final List<FurtherPages> FURTHER = List.of(EntryLists::older);

    private PageKinds() {}
}
