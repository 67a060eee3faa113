package backstory.entry;

/** Placeholder until the date type lands. */
public record Edtf(String text) {}
