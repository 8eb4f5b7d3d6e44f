import { concept, loinc, snomed } from '../facts/concept.ts';

/** Why people come. */
export const visitTypes = {
  checkup: concept(['Yearly check-up', 'Annual wellness visit'], snomed('162673000', 'General examination')),
  followUp: concept(['Follow-up visit', 'Office visit, established patient'], snomed('390906007', 'Follow-up visit')),
  sick: concept(['Sick visit', 'Office visit, acute problem'], snomed('185345009', 'Visit for symptoms')),
  video: concept(['Video visit', 'Telehealth visit'], snomed('448337001', 'Telemedicine visit')),
  emergency: concept('Emergency room visit', snomed('50849002', 'Emergency room visit')),
  hospitalStay: concept('Hospital stay', snomed('32485007', 'Hospital admission')),
  consultation: concept(['Specialist visit', 'Consultation'], snomed('11429006', 'Consultation')),
  eyeExam: concept(['Eye exam', 'Dilated eye examination'], snomed('36228007', 'Eye examination')),
  prenatal: concept('Prenatal visit', snomed('424441002', 'Prenatal visit')),
  postnatal: concept('Visit after birth', snomed('169762003', 'Postnatal visit')),
  therapy: concept(['Physical therapy visit', 'Physical therapy'], snomed('91251008', 'Physical therapy')),
  education: concept(['Diabetes class', 'Diabetes self-care education'], snomed('6143009', 'Diabetes education')),
} as const;

/** What stands on top of a document. */
export const documentTypes = {
  progress: concept(['Visit note', 'Progress note', 'Nota de la consulta'], loinc('11506-3', 'Progress note')),
  consultation: concept(['Specialist note', 'Consultation note'], loinc('11488-4', 'Consultation note')),
  emergency: concept('Emergency department note', loinc('34111-5', 'Emergency department note')),
  discharge: concept('Discharge summary', loinc('18842-5', 'Discharge summary')),
  operation: concept('Procedure note', loinc('28570-0', 'Procedure note')),
  imaging: concept('Imaging report', loinc('18748-4', 'Imaging report')),
  pathology: concept('Pathology report', loinc('11526-1', 'Pathology report')),
  instructions: concept(
    ['Instructions for the patient', 'After-visit summary', 'Indicaciones para la paciente'],
    loinc('69730-0', 'Instructions'),
  ),
  letter: concept('Letter', loinc('68609-7', 'Letter')),
  summary: concept(['Summary of care', 'Continuity of care summary'], loinc('34133-9', 'Summary of care')),
} as const;

/** What was looked at or done, other than lab tests. */
export const procedures = {
  kneeXray: concept(['X-ray of the right knee', 'Plain X-ray of knee'], snomed('74016001', 'X-ray of the knee')),
  chestXray: concept(
    ['Chest X-ray', 'X-ray of chest, two views'],
    snomed('399208008', 'Chest X-ray'),
    loinc('36643-5', 'Chest X-ray'),
  ),
  ekg: concept(
    ['Heart tracing (EKG)', 'Electrocardiogram, 12 lead'],
    snomed('29303009', 'Electrocardiogram'),
    loinc('11524-6', 'EKG study'),
  ),
  echo: concept(
    ['Heart ultrasound', 'Echocardiogram'],
    snomed('40701008', 'Echocardiogram'),
    loinc('42148-7', 'Heart ultrasound'),
  ),
  stressTest: concept(
    ['Exercise stress test', 'Treadmill test'],
    snomed('76746007', 'Cardiovascular stress test'),
    loinc('18752-6', 'Stress test study'),
  ),
  colonoscopy: concept(
    ['Colonoscopy', 'Colonoscopy with removal of polyp'],
    snomed('73761001', 'Colonoscopy'),
    loinc('18746-8', 'Colonoscopy study'),
  ),
  retinaPhoto: concept(
    ['Photo of the retina', 'Fundus photography, both eyes'],
    snomed('20067007', 'Retina photography'),
  ),
  footExam: concept(['Diabetic foot exam', 'Diabetic foot examination'], snomed('401191002', 'Diabetic foot exam')),
  jointInjection: concept(['Joint injection', 'Injection of joint']),
  pregnancyUltrasound: concept(
    ['Pregnancy ultrasound', 'Obstetric ultrasound'],
    snomed('268445003', 'Pregnancy ultrasound'),
    loinc('11525-3', 'Pregnancy ultrasound'),
  ),
  birth: concept(['Vaginal birth', 'Spontaneous vaginal delivery'], snomed('48782003', 'Normal birth')),
  papTest: concept(
    ['Pap test', 'Cervical cancer screening'],
    snomed('171149006', 'Cervical cancer screening'),
    loinc('47527-7', 'Pap test'),
  ),
  skinTest: concept(['Allergy skin test', 'Skin prick test'], snomed('37968009', 'Prick test')),
  boneDensity: concept(
    ['Bone density scan', 'DXA scan, spine and hip'],
    snomed('312681000', 'Bone density scan'),
    loinc('38269-7', 'Bone density study'),
  ),
  mammogram: concept(
    ['Mammogram', 'Screening mammogram', 'Mamografía'],
    snomed('71651007', 'Mammogram'),
    loinc('24606-6', 'Screening mammogram'),
  ),
  handXray: concept(['X-ray of the hands', 'X-ray of both hands', 'Radiografía de las manos']),
  cataractSurgery: concept(
    ['Cataract surgery, left eye', 'Cataract extraction with lens implant'],
    snomed('54885007', 'Cataract surgery'),
  ),
  appendectomy: concept(['Appendix removed', 'Appendectomy'], snomed('80146002', 'Appendectomy')),
} as const;
