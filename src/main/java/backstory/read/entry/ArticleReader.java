package backstory.read.entry;

import backstory.edtf.Edtf;
import backstory.entry.Article;
import backstory.entry.Identity;
import backstory.entry.ListedEntries;
import backstory.entry.id.EntryKind;
import backstory.entry.id.EntryRef;
import backstory.entry.value.Autolink;
import backstory.entry.value.Body;
import backstory.entry.value.Correction;
import backstory.entry.value.Image;
import backstory.entry.value.LocatedText;
import backstory.problem.Text;
import backstory.read.file.ContentFile;
import backstory.read.value.Authors;
import backstory.read.value.DateOrder;
import backstory.read.value.Dates;
import backstory.read.value.Ids;
import backstory.read.value.ImageReader;
import backstory.read.value.KeyPeople;
import backstory.read.yaml.Fields;
import backstory.read.yaml.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the keys of an article, including its lists, and so the entries that it defines. */
final class ArticleReader {
    private ArticleReader() {}

    /** Returns the slug that the article gives, or the one made from the file name. */
    static EntryRef id(Fields fields, ContentFile file) {
        return Ids.given(fields, "slug", EntryKind.ARTICLE)
                .orElseGet(() -> Ids.ofFileName(
                        file, fields, EntryKind.ARTICLE, "rename it, or add slug: with a short name in letters"));
    }

    /**
     * Returns the status, which decides whether readers see the article. It is known even if the rest of the front
     * matter is wrong.
     */
    static Article.Status status(Fields fields) {
        boolean said = fields.value("status").isPresent();
        return switch (fields.text("status")) {
            case "published" -> Article.Status.PUBLISHED;
            case "withdrawn" -> Article.Status.WITHDRAWN;
            default -> said ? Article.Status.DRAFT : Article.Status.PUBLISHED;
        };
    }

    static Optional<Article> read(Fields fields, EntryRef id, Body body) {
        Optional<String> title = fields.required("title");
        Optional<Article.Byline> byline = byline(fields);
        Optional<Edtf> date = byline.map(Article.Byline::date);
        Identity identity = Ids.identity(fields, id);
        Text summary = fields.markdown("summary");
        String lang = Values.language(fields, "lang");
        Article.Status status =
                Values.choice(fields, "status", Article.Status.class).orElse(status(fields));
        Optional<Autolink> autolink = Values.choice(fields, "autolink", Autolink.class);
        List<LocatedText> topics = Ids.topics(fields);
        Optional<Image> image = ImageReader.ofEntry(fields);
        ListedEntries listed = listed(fields);
        List<Correction> corrections = fields.each("corrections", item -> correction(item, date));
        Optional<Edtf> reviewAfter = Dates.optional(fields, "review-after", Dates.Form.DAY);
        Map<String, Object> extra = Values.extra(fields);
        DateOrder.strict().check(fields, "review-after", reviewAfter, "date", date);
        if (title.isEmpty() || byline.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Article(
                identity,
                title.get(),
                byline.get(),
                summary,
                lang,
                status,
                autolink,
                topics,
                image,
                listed,
                corrections,
                reviewAfter,
                extra,
                body));
    }

    private static Optional<Article.Byline> byline(Fields fields) {
        Optional<Edtf> date = Dates.required(fields, "date", Dates.Form.PUBLISHED);
        Optional<Edtf> updated = Dates.optional(fields, "updated", Dates.Form.PUBLISHED);
        Optional<Edtf> asOf = Dates.optional(fields, "as-of", Dates.Form.NO_INTERVAL);
        DateOrder.ofArticle().check(fields, "updated", updated, "date", date);
        DateOrder.strict().checkLatest(fields, "as-of", asOf, updated.isPresent() ? updated : date);
        List<String> authors = Authors.read(fields);
        String dateline = fields.text("dateline");
        return date.map(day -> new Article.Byline(day, updated, asOf, authors, dateline));
    }

    private static ListedEntries listed(Fields fields) {
        List<EntryRef> people = Definitions.list(fields, EntryKind.PERSON);
        List<EntryRef> organizations = Definitions.list(fields, EntryKind.ORGANIZATION);
        List<EntryRef> terms = Definitions.list(fields, EntryKind.TERM);
        List<EntryRef> events = Definitions.list(fields, EntryKind.EVENT);
        List<EntryRef> sources = Definitions.list(fields, EntryKind.SOURCE);
        List<EntryRef> claims = Definitions.list(fields, EntryKind.CLAIM);
        return new ListedEntries(people, KeyPeople.read(fields), organizations, terms, events, sources, claims);
    }

    private static Optional<Correction> correction(Fields fields, Optional<Edtf> published) {
        Optional<Edtf> date = Dates.required(fields, "date", Dates.Form.PUBLISHED);
        DateOrder.ofArticle().check(fields, "date", date, "that of the article", published);
        Optional<Correction.Kind> kind = fields.require("kind", Values.choice(fields, "kind", Correction.Kind.class));
        Optional<Text> text = fields.requiredMarkdown("text");
        Text was = fields.markdown("was");
        Text now = fields.markdown("now");
        String anchor = fields.text("anchor").replaceFirst("^#", "");
        if (date.isEmpty() || kind.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Correction(date.get(), kind.get(), text.get(), was, now, anchor, fields.at("anchor")));
    }
}
