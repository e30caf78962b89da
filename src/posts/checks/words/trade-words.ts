/**
 * Words of those who write about how people live together: psychology, couples therapy, coaching, the nervous system,
 * and what people say of each other online; with the names of those who are quoted most. Written down for this
 * engine from what is commonly known of the field: the usual terms of attachment theory, family systems, trauma work,
 * the schools of couples therapy and their methods, and the titles that coaches and therapists put behind a name.
 * No list was copied. A word stands here if it is likely in a post of such a site, and if a dictionary lacks it or
 * has something nearer to a slip. Small letters, unless it is a name; plurals and possessives follow by themselves.
 */
export const TRADE_WORDS: readonly string[] = `
  attunement attune attuned attuning misattunement misattuned avoidantly caregiver caregiving codependency
  codependence codependent codependently interdependency counterdependency counterdependent overdependence
  overdependent hyperindependence hyperindependent enmeshment enmeshed disengagement triangulation triangulate
  triangulated triangulating parentification parentified parentify parentifying infantilize infantilized
  infantilizing infantilise infantilised infantilising adultification adultified intergenerational
  transgenerational multigenerational undifferentiated cutoff familial stepparent stepparenting stepfamily
  stepsibling coparent coparenting coparented premarital postnuptial prenup

  gaslight gaslighter gaslighting gaslit lovebomb lovebombed lovebombing breadcrumb breadcrumbed breadcrumbing
  zombieing submarining ghoster catfished catfishing hoover hoovered hoovering negging negged roaching
  situationship delulu rizz ick dealbreaker doomscroll doomscrolled doomscrolling cringey stonewall stonewalled
  stonewaller stonewalling defensiveness distancer pursuer withdrawer situational limerence limerent lovesick
  unrequited reconnection disconnection disconnectedness togetherness aloneness separateness mutuality reciprocity
  relationally relationality interpersonal intrapersonal intrapsychic intersubjective intersubjectivity coregulate
  coregulated coregulating coregulation dysregulate dysregulated dysregulating dysregulation

  polyvagal vagal vagus ventral neuroception interoception interoceptive exteroception proprioception
  proprioceptive somatic somatically somatics soma disembodied psychosomatic psychosomatically hyperarousal
  hypoarousal hyperaroused hypoaroused hypervigilance hypervigilant fawner titration titrate titrated pendulation
  pendulate resourcing resourced parasympathetic amygdala hippocampus hypothalamus prefrontal limbic neocortex
  cortisol adrenaline norepinephrine noradrenaline oxytocin vasopressin dopamine dopaminergic serotonin endorphin
  endogenous neuroplasticity neuroplastic neurobiology neurobiological neurochemistry neurochemical neurobiologist
  neuroscientist neuroscientific neurofeedback biofeedback neurotransmitter neurohormone psychoneuroimmunology
  allostatic homeostasis homeostatic breathwork bodyworker mindbody yogic asana pranayama savasana vipassana metta
  tonglen bodhicitta mindfulness mindfully meditative meditator qigong reiki

  traumatize traumatized traumatizing traumatise traumatised traumatising retraumatize retraumatized
  retraumatizing retraumatization retraumatise retraumatised retraumatising retraumatisation posttraumatic
  dissociative depersonalization depersonalisation derealization derealisation reenact reenacted reenacting
  reenactment abreaction coercive survivorship revictimization revictimisation victimhood selfhood reparent
  reparented reparenting toxicity toxically unavailability

  narcissism narcissist narcissistic narcissistically grandiosity entitlement echoist echoism histrionic schizoid
  schizotypal avoidant dysthymia dysthymic cyclothymia anhedonia anhedonic alexithymia alexithymic rumination
  ruminative catastrophize catastrophized catastrophizing catastrophizer catastrophise catastrophised
  catastrophising catastrophiser overthink overthinker overthinking overthought overexplain overexplained
  overexplaining overfunction overfunctioned overfunctioner overfunctioning underfunction underfunctioned
  underfunctioner underfunctioning overgive overgiver overgiving overachiever overshare overshared oversharing
  overgeneralize overgeneralise overapologize overapologise pleaser perfectionism perfectionistic personalization
  personalisation reframe reframed reframing reframes introjection introject introjected introjects disavowal
  transference countertransference sublimation intellectualization intellectualisation intellectualize
  intellectualise rationalization rationalisation minimization minimisation externalize externalized externalizing
  externalise externalised externalising internalize internalized internalizing internalise internalised
  internalising invalidation unvalidated mentalize mentalized mentalizing mentalization mentalise mentalised
  mentalising mentalisation metacognition metacognitive cognition schema maladaptive catharsis cathartic
  congruence incongruence incongruent disenfranchised postpartum perinatal antenatal perimenopause perimenopausal
  menopausal libido arousal anorgasmia orgasmic vaginismus dyspareunia asexuality aromantic demisexual
  demisexuality greysexual graysexual pansexual heteronormative heteronormativity mononormative monogamish
  nonmonogamy nonmonogamous polyamory polyamorous polyamorist polycule metamour compersion throuple cisgender
  transgender nonbinary genderqueer genderfluid queerness allyship intersectional intersectionality BIPOC LGBTQ
  LGBTQIA LGBTQIAP

  neurodivergent neurodivergence neurodiverse neurodiversity neurotypical neuroaffirming neurodevelopmental
  autistic autism allistic dyslexic dyspraxia dyspraxic dyscalculia hyperfocus hyperfocused hyperfocusing
  hyperfixation hyperfixate stim stimming stimmed meltdown hypersensitivity hypersensitive introversion
  introverted extroversion extroverted extraversion extravert ambivert ambiverted empath empathic empathetic
  empathically empathize empathized empathizing empathise empathised empathising unempathic agreeableness
  conscientiousness neuroticism Enneagram Myers-Briggs

  colleague psychotherapist psychotherapeutic psychoeducation psychoeducational psychodynamic psychodynamically
  psychoanalytic psychodrama psychosocial psychosexual psychometric psychometrics psychopathology
  psychopathological psychotropic psychosynthesis psychospiritual psychogenic biopsychosocial sociocultural
  socioemotional coachee mentee supervisee facilitator facilitation clinician therapeutically telehealth
  teletherapy teletherapist prework worksheet journaling journalling journaled journalled journaler checklist
  modality recontracting nondirective nonjudgmental nonjudgmentally nonjudgemental nonjudgement nonjudgment
  nonviolent nondefensive nondefensively nonverbal nonverbally nonreactive reactivity responsiveness unresponsive
  unresponsiveness receptivity attentiveness accountably assertively assertiveness boundaried unboundaried
  boundaryless vulnerable vulnerability vulnerably emotionality miscommunicate miscommunicated miscommunication summarizing interrupter
  forgivable adulterous trustworthiness secretiveness resentfully confrontational conflictual deescalate
  deescalation cohabit cohabitation cohabiting cohabited cohabitee uncoupling uncouple breakup spousal wellbeing
  wellness holistic holistically burnout workaholic workaholism depletion mindset decluttering declutter
  downregulate downregulated downregulating downregulation upregulate upregulation hypnotherapy hypnotherapist
  eudaimonia eudaimonic hedonic salutogenesis salutogenic logotherapy existentialist humanistic integrative
  Rogerian Eriksonian Ericksonian Bowenian Kleinian Winnicottian Lacanian Reichian Hakomi Imago Feldenkrais Satir
  systemic systemically psychotraumatology sandplay sandtray ecotherapy

  hygge lagom ikigai kintsugi saudade Schadenfreude ubuntu philia storge ludus pragma philautia cherophobia
  wabi-sabi

  podcast podcaster ebook audiobook vlog vlogger livestream livestreamed wifi texting texted sexted unfollowing
  online DM DMed DMing TikTok WhatsApp LinkedIn Pinterest Substack Patreon Calendly Spotify Grindr OkCupid
  FaceTime Bluesky emoji

  AEDP ASD BPD CBT CFT CNVC CPTSD C-PTSD DARVO DBT DSM EFIT EFFT EMDR ENM ERP HSP ICF BACP UKCP APA AAMFT COSCA
  EMCC IPT LCSW LMFT LMHC LPC MBCT MBSR MBTI MDMA MFT MSc NARM NLP NPD NVC OCD PMDD PTSD RCT REBT RLT RSD SSRI TFT
  PhD PsyD EdD BSc PGDip PCC MCC ACC

  Gottman Perel Tatkin Schnarch LaKelly Bowlby Ainsworth Minuchin Madanes Watzlawick Selvini Palazzoli Framo
  Boszormenyi Winnicott Fairbairn Kohut Kernberg Erikson Maslow Perls Frankl Lacan Fromm Horney Assagioli Yalom
  Linehan Kabat-Zinn Kabat Zinn Porges Kolk Maté Siegel Schore Fonagy Tronick Hazan Mikulincer Crittenden Tennov
  Sternberg Reis Rusbult Finkel Stosny Lerner Beattie Mellody Norwood Tawwab Brené Brene Neff Germer Goleman Ekman
  Kahneman Seligman Csikszentmihalyi Dweck Duckworth Fredrickson Lyubomirsky Ury Chödrön Chodron Hanh Tolle Chopra
  Nagoski Easton Veaux Sheff Kerner Madsen Kleinplatz Basson Durvasula Ramani Vaknin Dutton Engel Hemfelt Minirth
  Cermak Woititz Weinhold Greenberg Fruzzetti Weiner-Davis Hargrave Abrahms Pinkola Aciman Botton Illouz Giddens
  Bauman Hochschild Rodsky Doherty Coontz Wallerstein Hetherington Ahrons Papernow Pillemer Waldinger Vaillant
  Harville Viktor Gabor Pia Nedra Meg-John Lundy
`
  .trim()
  .split(/\s+/);
