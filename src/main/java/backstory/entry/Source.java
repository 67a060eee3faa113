package backstory.entry;

import backstory.edtf.Edtf;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Availability;
import backstory.entry.value.Body;
import backstory.entry.value.Contributors;
import backstory.entry.value.Creator;
import backstory.entry.value.Imprint;
import backstory.entry.value.SourceRecord;
import backstory.problem.Text;
import java.util.List;
import java.util.Optional;

/**
 * Something that was read and is cited. It need not have a web address.
 *
 * @param type one of {@link #TYPES}
 * @param slug the name of its page: its id, or what the rule of slugs makes of the key of a bibliography
 * @param date when it was published
 * @param lang a BCP 47 tag, or empty for the site's language
 * @param repeats the source that it takes its facts from
 * @param note inline Markdown
 * @param record what the bibliography in which it stands says about it
 */
public record Source(
        Identity identity,
        String slug,
        String title,
        String type,
        Contributors contributors,
        Imprint imprint,
        Optional<Edtf> date,
        Availability availability,
        String lang,
        Optional<EntryRef> repeats,
        Text note,
        SourceRecord record)
        implements Entry {
    /** The types of CSL 1.0.2. */
    public static final List<String> TYPES =
            List.of(("article article-journal article-magazine article-newspaper bill book broadcast chapter classic"
                            + " collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing"
                            + " interview legal_case legislation manuscript map motion_picture musical_score pamphlet"
                            + " paper-conference patent performance periodical personal_communication post post-weblog regulation"
                            + " report review review-book software song speech standard thesis treaty webpage")
                    .split(" "));

    /**
     * The names that BibTeX, Zotero and everyday language use for some of them, in lower case and without hyphens:
     * {@code website=webpage}.
     */
    public static final String TYPES_ELSEWHERE =
            "act=legislation blog=post-weblog blogpost=post-weblog booksection=chapter case=legal_case"
                    + " computerprogram=software conference=paper-conference conferencepaper=paper-conference"
                    + " dictionaryentry=entry-dictionary electronic=webpage email=personal_communication"
                    + " encyclopediaarticle=entry-encyclopedia film=motion_picture forumpost=post inbook=chapter"
                    + " incollection=chapter inproceedings=paper-conference journalarticle=article-journal"
                    + " judgment=legal_case law=legislation letter=personal_communication magazine=article-magazine"
                    + " magazinearticle=article-magazine mastersthesis=thesis misc=document movie=motion_picture news=article-newspaper"
                    + " newspaper=article-newspaper newspaperarticle=article-newspaper online=webpage"
                    + " paper=article-journal phdthesis=thesis podcast=broadcast presentation=speech"
                    + " radio=broadcast radiobroadcast=broadcast site=webpage statute=legislation"
                    + " techreport=report television=broadcast tv=broadcast tvbroadcast=broadcast tweet=post"
                    + " unpublished=manuscript video=motion_picture videorecording=motion_picture web=webpage"
                    + " website=webpage www=webpage";

    /** The type of a source that gives none. */
    public static final String USUAL_TYPE = "article-newspaper";

    /** Returns the names of the authors. */
    public List<String> authors() {
        return contributors.creators().stream().map(Creator::text).toList();
    }

    /**
     * Returns what identifies it to readers beside its title: what it was published in, or else its publisher; or
     * empty.
     */
    public String outlet() {
        return imprint.container().isEmpty() ? imprint.publisher() : imprint.container();
    }

    @Override
    public String address() {
        return slug;
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public List<Text> texts() {
        return List.of(note);
    }

    @Override
    public List<EntryRef> references() {
        return repeats.stream().toList();
    }

    @Override
    public Body body() {
        return Body.NONE;
    }
}
