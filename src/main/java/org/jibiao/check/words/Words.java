package org.jibiao.check.words;

/** The lists of words the rules use; each stands under its key in the data file named, with what it is for. */
public enum Words {
    RATE_ENDINGS("names", "rate-endings"),
    RATE_EXCEPTIONS("names", "rate-exceptions"),
    COUNT_ENDINGS("names", "count-endings"),
    STANDARD_ENDINGS("names", "standard-endings"),
    MONEY_ENDINGS("names", "money-endings"),
    TOTAL_MONEY_ENDINGS("names", "total-money-endings"),
    TIME_ENDINGS("names", "time-endings"),
    SIZE_ENDINGS("names", "size-endings"),
    WHOLE_WORDS("names", "whole-words"),
    GENERIC_NAMES("names", "generic-names"),
    QUESTION_WORDS("names", "question-words"),
    UNFINISHED_ENDINGS("names", "unfinished-endings"),
    MEASURE_THEN_VERB("names", "measure-then-verb"),
    NUMBER_NAMES("names", "number-names"),
    COST_FILLERS("names", "cost-fillers"),
    PEOPLE("names", "people"),
    SUMS("names", "sums"),
    THINGS("names", "things"),

    BAD_THINGS("values", "bad-things"),
    CURES("values", "cures"),
    HIGH_RATES("values", "high-rates"),
    NEUTRAL_RATES("values", "neutral-rates"),
    GROWTH_WORDS("values", "growth-words"),
    TIMELY_RATES("values", "timely-rates"),
    SATISFACTION_WORDS("values", "satisfaction-words"),
    VAGUE_WORDS("values", "vague-words"),
    ACTIVITY_TAILS("values", "activity-tails"),

    TIMELINESS_WORDS("relevance", "timeliness-words"),
    SAVING_WORDS("relevance", "saving-words"),
    BUDGET_KEEPING("relevance", "budget-keeping"),
    FUND_EFFICIENCY("relevance", "fund-efficiency"),
    EFFECT_VERBS("relevance", "effect-verbs"),
    NATURE("relevance", "nature"),
    AWARENESS("relevance", "awareness"),
    EARNINGS("relevance", "earnings"),
    EFFECT_BEGINNINGS("relevance", "effect-beginnings"),
    SERVICE_BEGINNINGS("relevance", "service-beginnings"),
    SYSTEM_BUILDING("relevance", "system-building"),
    SYSTEM_NOUNS("relevance", "system-nouns"),
    TASK_BEGINNINGS("relevance", "task-beginnings"),
    EFFECT_WORDS("relevance", "effect-words"),
    MONEY_AS_COUNT("relevance", "money-as-count"),
    INCOME_COSTS("relevance", "income-costs"),
    ACTIVITY_WORDS("relevance", "activity-words"),
    COST_ACTIVITIES("relevance", "cost-activities"),
    GREEN_FILLERS("relevance", "green-fillers"),
    STAFF_WORDS("relevance", "staff-words"),
    ORGAN_WORDS("relevance", "organ-words"),
    NEVER_SERVED("relevance", "never-served"),
    FOR_STAFF("relevance", "for-staff"),
    NONE_WORDS("relevance", "none-words"),
    PLACES_FEW("relevance", "places-few"),
    PLACES_MANY("relevance", "places-many"),
    TOWNSHIP_WORDS("relevance", "township-words"),

    VERBS("texts", "verbs"),
    PAST_WORDS("texts", "past-words"),
    EFFECT_OBJECTS("texts", "effect-objects"),
    DOCUMENT_ENDINGS("texts", "document-endings"),
    ACCEPTED_BASES("texts", "accepted-bases"),
    ACTIVITY_BEGINNINGS("texts", "activity-beginnings"),
    QUANTITY_ENDINGS("texts", "quantity-endings"),
    GENERAL_ROWS("texts", "general-rows"),
    SURVEY_WORDS("texts", "survey-words");

    private final String file;
    private final String key;

    Words(String file, String key) {
        this.file = file;
        this.key = key;
    }

    /** The data file it stands in, without ending. */
    String file() {
        return file;
    }

    /** Its name in data files and rule packs: {@code bad-things}. */
    public String key() {
        return key;
    }
}
