package backstory.bibliography;

import backstory.entry.Source;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The types of CSL, which are ours, and those of BibTeX. BibTeX has fewer: a type that it does not tell from others has the
 * nearest of its own, with CSL's name in {@code entrysubtype}, where biblatex's styles look for such words too.
 */
public final class ItemTypes {
    /** What takes every source that no other type takes. */
    public static final String UNKNOWN = "document";

    private static final String MISC = "misc";

    /** CSL's type by BibTeX's. */
    private static final Map<String, String> READ = pairs("article=article-journal suppperiodical=article-journal"
            + " periodical=periodical book=book mvbook=book collection=book mvcollection=book proceedings=book"
            + " mvproceedings=book reference=book mvreference=book manual=book booklet=pamphlet inbook=chapter"
            + " bookinbook=chapter suppbook=chapter incollection=chapter suppcollection=chapter"
            + " inreference=entry-encyclopedia inproceedings=paper-conference conference=paper-conference"
            + " thesis=thesis phdthesis=thesis mastersthesis=thesis report=report techreport=report"
            + " unpublished=manuscript online=webpage electronic=webpage www=webpage patent=patent dataset=dataset"
            + " software=software artwork=graphic image=graphic audio=song music=song movie=motion_picture"
            + " video=motion_picture jurisdiction=legal_case legislation=legislation legal=legislation"
            + " letter=personal_communication performance=performance standard=standard review=review"
            + " commentary=document misc=document");

    /** BibTeX's type by CSL's; all others are {@code misc}. */
    private static final Map<String, String> WRITTEN = pairs("article-journal=article article-magazine=article"
            + " article-newspaper=article book=book pamphlet=booklet chapter=incollection entry-encyclopedia=inreference"
            + " entry-dictionary=inreference paper-conference=inproceedings thesis=thesis report=techreport"
            + " manuscript=unpublished webpage=online post=online post-weblog=online patent=patent dataset=dataset"
            + " software=software graphic=artwork song=audio motion_picture=movie legal_case=jurisdiction"
            + " legislation=legislation personal_communication=letter performance=performance standard=standard"
            + " review=review review-book=review periodical=periodical");

    private ItemTypes() {}

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split(" ", -1)) {
            pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return pairs;
    }

    /**
     * The type of CSL that an entry of BibTeX has, or empty where BibTeX has no such type.
     *
     * @param type in lower case
     * @param subtype its {@code entrysubtype}, or empty
     */
    public static Optional<String> ofBibtex(String type, String subtype) {
        return named(subtype).or(() -> Optional.ofNullable(READ.get(type)));
    }

    /** The type of CSL of that name, or the one that another program calls so. */
    public static Optional<String> named(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String folded = word.toLowerCase(Locale.ROOT);
        String bare = folded.replaceAll("[-_ ]", "");
        return Source.TYPES.stream()
                .filter(folded::equals)
                .findFirst()
                .or(() -> Arrays.stream(Source.TYPES_ELSEWHERE.split(" ", -1))
                        .filter(pair -> pair.startsWith(bare + "="))
                        .map(pair -> pair.substring(pair.indexOf('=') + 1))
                        .findFirst());
    }

    /** The type of BibTeX that an item of a type is written with. */
    public static String bibtex(String type) {
        return WRITTEN.getOrDefault(type, MISC);
    }

    /** What is written as {@code entrysubtype}, or empty where BibTeX's type says enough. */
    public static String subtype(String type) {
        return type.equals(READ.get(bibtex(type))) ? "" : type;
    }

    /** What is written in BibTeX for a type, in words. */
    public static String inBibtex(String type) {
        return "@" + bibtex(type) + (subtype(type).isEmpty() ? "" : " with entrysubtype = {" + type + "}");
    }

    /** The types in Markdown. */
    public static String markdown() {
        return Source.TYPES.stream()
                .map(type -> "| `" + type + "` | " + inBibtex(type).replaceAll("@\\w+|entry.*", "`$0`") + " | "
                        + READ.entrySet().stream()
                                .filter(pair -> pair.getValue().equals(type)
                                        && !pair.getKey().equals(bibtex(type)))
                                .map(pair -> "`@" + pair.getKey() + "`")
                                .collect(Collectors.joining(", "))
                        + " |\n")
                .collect(Collectors.joining("", "| type | written in BibTeX | also read from |\n|---|---|---|\n", ""));
    }

    /** The names of BibTeX's types, to suggest one from. */
    public static List<String> ofBibtex() {
        return READ.keySet().stream().sorted(Comparator.naturalOrder()).toList();
    }
}
