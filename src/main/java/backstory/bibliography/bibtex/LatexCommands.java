package backstory.bibliography.bibtex;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The commands of LaTeX that occur in bibliographies, and what readers see of each. */
final class LatexCommands {
    /** Combining marks by the command for them. */
    static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("\"", "\u0308"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("u", "\u0306"),
            Map.entry("v", "\u030C"),
            Map.entry("H", "\u030B"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("r", "\u030A"),
            Map.entry("d", "\u0323"),
            Map.entry("b", "\u0331"),
            Map.entry("t", "\u0361"),
            Map.entry("textcommabelow", "\u0326"));

    static final Map<String, String> SIGNS = signs("ss=ß SS=ẞ ae=æ AE=Æ oe=œ OE=Œ aa=å AA=Å o=ø O=Ø l=ł L=Ł i=ı"
            + " j=ȷ dh=ð DH=Ð th=þ TH=Þ dj=đ DJ=Đ ng=ŋ NG=Ŋ S=§ P=¶ copyright=© pounds=£ euro=€ texteuro=€"
            + " textendash=– textemdash=— textquoteleft=‘ textquoteright=’ textquotedblleft=“ textquotedblright=”"
            + " textquotesingle=' textquotedbl=\" quotesinglbase=‚ quotedblbase=„ guillemotleft=« guillemotright=»"
            + " guilsinglleft=‹ guilsinglright=› flqq=« frqq=» glqq=„ grqq=“ ldots=… dots=… textellipsis=…"
            + " textregistered=® texttrademark=™ textcopyright=© textdegree=° textbullet=• textperiodcentered=·"
            + " textexclamdown=¡ textquestiondown=¿ textordfeminine=ª textordmasculine=º textsection=§"
            + " textbackslash=\\ textasciitilde=~ textasciicircum=^ textunderscore=_ textbar=| textless=< textgreater=>"
            + " textbraceleft={ textbraceright=} textdollar=$ textsterling=£ slash=/ TeX=TeX LaTeX=LaTeX BibTeX=BibTeX"
            + " &=& %=% $=$ #=# _=_ {={ }=} -= /= !=");

    /** Commands whose argument is the text; the command only sets its look. */
    static final Set<String> MARKUP = Set.of(
            "textit",
            "textbf",
            "emph",
            "text",
            "textsc",
            "texttt",
            "textrm",
            "textsf",
            "textsl",
            "textup",
            "textmd",
            "textnormal",
            "mkbibemph",
            "mkbibbold",
            "mkbibitalic",
            "mbox",
            "hbox",
            "url",
            "path",
            "nolinkurl",
            "textsuperscript",
            "textsubscript",
            "underline",
            "uline",
            "NoCaseChange",
            "MakeUppercase",
            "MakeLowercase",
            "ensuremath",
            "href",
            "foreignlanguage");

    static final Set<String> QUOTED = Set.of("enquote", "mkbibquote", "textquote");

    /** Commands that produce no text. */
    static final Set<String> SWITCHES = Set.of(
            "em",
            "it",
            "bf",
            "sc",
            "rm",
            "tt",
            "sl",
            "sf",
            "itshape",
            "bfseries",
            "scshape",
            "upshape",
            "mdseries",
            "rmfamily",
            "ttfamily",
            "sffamily",
            "normalfont",
            "relax",
            "protect",
            "selectfont",
            "small",
            "large",
            "nobreak",
            "allowbreak",
            "break",
            "newline",
            "par",
            "noindent",
            "xspace");

    /** Commands that sort or place, whose argument is invisible to readers. */
    static final Set<String> UNSEEN = Set.of("noopsort", "sortnoop", "switchargs", "label", "hspace", "vspace");

    private LatexCommands() {}

    private static Map<String, String> signs(String pairs) {
        Map<String, String> signs = new HashMap<>();
        for (String pair : pairs.split(" ", -1)) {
            int equals = pair.indexOf('=', 1);
            signs.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        signs.put(" ", " ");
        signs.put("\\", " ");
        signs.put("\n", " ");
        signs.put(",", "\u2009");
        signs.put(";", " ");
        signs.put(":", " ");
        signs.put("quad", " ");
        signs.put("nobreakspace", "\u00A0");
        return Map.copyOf(signs);
    }
}
