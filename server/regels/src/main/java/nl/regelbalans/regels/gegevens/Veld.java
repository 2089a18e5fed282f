package nl.regelbalans.regels.gegevens;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a field of a situatie or an uitkomst means. Reading, validation, the OpenAPI types, the catalogue and the forms all
 * follow from it. On a constant of an enum: what that choice means.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Veld {

    /** The meaning in plain Dutch, with the unit where it has one. */
    String value();

    /** What holds when the field is left out. Without it a field that is not {@code Optional} must be given. */
    String standaard() default "";

    /**
     * What it means for somebody when this amount of an uitkomst changes, as the rest of a sentence: {@code houdt u {verschil}
     * over}, where {@code {verschil}} becomes {@code € 60,00 per maand meer}. Empty where that is not to be said in general.
     */
    String gevolg() default "";

    /** The smallest whole number allowed. */
    int minimum() default 0;

    /** The largest whole number allowed. */
    int maximum() default Integer.MAX_VALUE;
}
