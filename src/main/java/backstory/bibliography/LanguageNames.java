package backstory.bibliography;

import backstory.entry.value.LanguageTag;
import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Recognizes languages as bibliographies write them: by a tag, by a code, in English, in the language itself, or as
 * babel does.
 */
public final class LanguageNames {
    private static final String NAMES = "english=en american=en-US usenglish=en-US british=en-GB ukenglish=en-GB"
            + " canadian=en-CA australian=en-AU newzealand=en-NZ german=de ngerman=de germanb=de deutsch=de"
            + " austrian=de-AT naustrian=de-AT swissgerman=de-CH nswissgerman=de-CH french=fr français=fr francais=fr"
            + " frenchb=fr acadian=fr-CA canadien=fr-CA spanish=es español=es espanol=es castellano=es italian=it"
            + " italiano=it portuguese=pt portugues=pt português=pt brazilian=pt-BR brazil=pt-BR portuges=pt dutch=nl"
            + " nederlands=nl russian=ru русский=ru ukrainian=uk українська=uk polish=pl polski=pl czech=cs čeština=cs"
            + " slovak=sk slovenčina=sk slovene=sl slovenian=sl croatian=hr hrvatski=hr serbian=sr serbianc=sr-Cyrl"
            + " bulgarian=bg български=bg romanian=ro română=ro hungarian=hu magyar=hu finnish=fi suomi=fi swedish=sv"
            + " svenska=sv danish=da dansk=da norwegian=no norsk=no nynorsk=nn bokmål=nb icelandic=is íslenska=is"
            + " estonian=et latvian=lv lithuanian=lt greek=el ελληνικά=el turkish=tr türkçe=tr hebrew=he עברית=he"
            + " arabic=ar العربية=ar persian=fa farsi=fa فارسی=fa chinese=zh 中文=zh japanese=ja 日本語=ja korean=ko"
            + " 한국어=ko hindi=hi latin=la catalan=ca català=ca basque=eu galician=gl irish=ga welsh=cy vietnamese=vi"
            + " indonesian=id malay=ms thai=th georgian=ka armenian=hy";

    private static final Map<String, String> BY_NAME = byName();

    private LanguageNames() {}

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String pair : NAMES.split(" ", -1)) {
            names.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return Map.copyOf(names);
    }

    /** Returns the tag of a language; an unknown one is reported. For several languages, it is the first. */
    public static Optional<String> tag(String written, Location at, Problems problems) {
        Optional<String> tag = tag(written.split("(?i)[,;]| and ", 2)[0]);
        if (tag.isEmpty()) {
            problems.add(Problem.of(Rule.INVALID_VALUE, at, "\"" + written + "\" names no language that is known here")
                    .asWarning()
                    .withHint("write a tag such as en, fr, pt-BR or zh-Hant (BCP 47)"));
        }
        return tag;
    }

    private static Optional<String> tag(String written) {
        String folded = written.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_NAME.get(folded))
                .or(() -> LanguageTag.parse(folded).map(LanguageTag::text))
                .or(() -> LanguageTag.meantBy(folded).map(LanguageTag::text));
    }
}
