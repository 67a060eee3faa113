package backstory.cli.report;

import backstory.pipeline.result.Reasons;
import backstory.pipeline.result.Reasons.Input;
import backstory.pipeline.result.Reasons.Reason;
import java.util.List;

/** Reports for each page why it was made: {@code build --why}. */
public final class WhyReport {
    private WhyReport() {}

    /** Returns the files that were read and have changed, then the files that were made from them. */
    public static String text(Reasons reasons) {
        StringBuilder out = new StringBuilder();
        if (reasons.fromNothing()) {
            out.append("everything was made, since no build before this one is remembered\n");
        }
        for (Input input : reasons.inputs()) {
            out.append(input.path())
                    .append(
                            switch (input.cause()) {
                                case NEW -> " is new";
                                case REMOVED -> " is gone";
                                case CHANGED, THEME, TOUCHED -> " has changed";
                            })
                    .append('\n');
        }
        for (Reason reason : reasons.files()) {
            out.append(reason.path()).append(": ").append(because(reason)).append('\n');
        }
        return out.toString();
    }

    private static String because(Reason reason) {
        return switch (reason.why().cause()) {
            case NEW -> "made, since it is new" + from(reason);
            case CHANGED -> "made, since " + parts(reason.why().parts()) + " changed" + from(reason);
            case THEME -> "made, since templates changed";
            case TOUCHED -> "made, since the one in the output was changed or deleted";
            case REMOVED -> "removed, since the site no longer has it";
        };
    }

    private static String from(Reason reason) {
        return reason.source().isEmpty() ? "" : " (" + reason.source() + ")";
    }

    private static String parts(List<String> parts) {
        return parts.isEmpty() ? "what it shows" : Report.joined(parts);
    }
}
