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
 * The types of CSL, which we use, and those of BibTeX. BibTeX has fewer: a CSL type without one of its own is written
 * as the nearest BibTeX type, with CSL's name in {@code entrysubtype}, where the styles of biblatex also look for such
 * words.
 */
public final class ItemTypes {
    /** The type for sources that fit no other type. */
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
     * Returns the CSL type of a BibTeX entry, or empty if BibTeX has no such type.
     *
     * @param type in lower case
     * @param subtype its {@code entrysubtype}, or empty
     */
    public static Optional<String> ofBibtex(String type, String subtype) {
        return named(subtype).or(() -> Optional.ofNullable(READ.get(type)));
    }

    /** Returns the CSL type of that name, or the one for which another program uses it. */
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

    /** Returns the BibTeX type for a CSL type. */
    public static String bibtex(String type) {
        return WRITTEN.getOrDefault(type, MISC);
    }

    /** Returns the {@code entrysubtype}, or empty if BibTeX's type is enough. */
    public static String subtype(String type) {
        return type.equals(READ.get(bibtex(type))) ? "" : type;
    }

    /** Returns how a type is written in BibTeX, in words. */
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

    /** Returns the names of BibTeX's types, for suggestions. */
    public static List<String> ofBibtex() {
        return READ.keySet().stream().sorted(Comparator.naturalOrder()).toList();
    }
}
