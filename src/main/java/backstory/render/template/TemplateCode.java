package backstory.render.template;

/**
 * The code of a template, without the text around it: a copy of the same length, in which all text, comments and quoted
 * strings are blank, so that the code can be searched and each match has its place.
 */
final class TemplateCode {
    private final String text;
    private final StringBuilder code;
    private int at;

    private TemplateCode(String text) {
        this.text = text;
        this.code = new StringBuilder(" ".repeat(text.length()));
    }

    static String of(String text) {
        TemplateCode reading = new TemplateCode(text);
        while (reading.at < text.length()) {
            reading.text();
        }
        return reading.code.toString();
    }

    private boolean comes(String sign) {
        return text.startsWith(sign, at);
    }

    /** Skips one character outside of code, or enters the comment, tag or interpolation that begins there. */
    private void text() {
        if (comes("<#--")) {
            comment();
        } else if (comes("${") || comes("#{")) {
            interpolation();
        } else if (comes("<#") || comes("<@") || comes("</#") || comes("</@")) {
            tag();
        } else {
            at++;
        }
    }

    private void comment() {
        int end = text.indexOf("-->", at);
        at = end < 0 ? text.length() : end + 3;
    }

    private void interpolation() {
        at += 2;
        int open = 1;
        while (at < text.length() && open > 0) {
            open += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            code();
        }
    }

    /** Skips to the end of the tag; between brackets the same character is a comparison. */
    private void tag() {
        int open = 0;
        while (at < text.length() && !(open <= 0 && text.charAt(at) == '>' && text.charAt(at - 1) != '-')) {
            open += "([{".indexOf(text.charAt(at)) >= 0 ? 1 : ")]}".indexOf(text.charAt(at)) >= 0 ? -1 : 0;
            code();
        }
        at++;
    }

    /** Skips one character of code, or the string or comment that begins there. */
    private void code() {
        char sign = text.charAt(at);
        if (comes("<#--")) {
            comment();
        } else if (sign == '"' || sign == '\'') {
            quoted(sign);
        } else {
            code.setCharAt(at++, sign);
        }
    }

    /** Skips a string, which may contain code. */
    private void quoted(char mark) {
        at++;
        while (at < text.length() && text.charAt(at) != mark) {
            if (comes("${") || comes("#{")) {
                interpolation();
            } else {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
        }
        at++;
    }
}
