package backstory.page.claim;

import backstory.entry.Claim;
import backstory.output.OutputPath;
import backstory.page.PageContext;
import backstory.page.PartyView;
import backstory.page.view.LanguageView;

/**
 * The title of a claim, for headings and titles. It names the speaker, so that readers do not take the claim for the
 * site's own statement.
 *
 * @param speaker a short name with what comes after it: {@code Kosachyov:}
 * @param speakerLanguage of that name
 * @param claim our paraphrase, never in quotation marks
 * @param href its own page
 */
public record ClaimTitle(
        String speaker, LanguageView speakerLanguage, String claim, LanguageView language, String href) {
    /** The title of a claim, as a page shows it. */
    public static ClaimTitle of(Claim claim, PageContext context, OutputPath page) {
        PartyView by = PartyView.of(claim.by(), claim, context, page);
        return new ClaimTitle(
                context.words().text("claim.speaker", by.shortName()),
                by.language(),
                context.label(claim),
                context.language(claim),
                context.links().href(page, claim));
    }

    /** Returns the title in plain words: {@code Kosachyov: Russia did not interfere}. */
    public String text() {
        return speaker + " " + claim;
    }
}
