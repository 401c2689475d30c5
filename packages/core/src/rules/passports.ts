import { cell01Passport } from './cell-01'
import { cell02Passport } from './cell-02'
import { cell03Passport } from './cell-03'
import { cell04Passport } from './cell-04'
import { date01Passport } from './date-01'
import { date02Passport } from './date-02'
import { flow01Passport } from './flow-01'
import { form01Passport } from './form-01'
import { form02Passport } from './form-02'
import { form03Passport } from './form-03'
import { form04Passport } from './form-04'
import { form05Passport } from './form-05'
import { form06Passport } from './form-06'
import { form07Passport } from './form-07'
import { form08Passport } from './form-08'
import { form09Passport } from './form-09'
import { form10Passport } from './form-10'
import { sum01Passport } from './sum-01'
import { sum02Passport } from './sum-02'
import { sum03Passport } from './sum-03'
import { sum04Passport } from './sum-04'
import { text01Passport } from './text-01'
import { text02Passport } from './text-02'
import { text03Passport } from './text-03'
import { text04Passport } from './text-04'
import { text05Passport } from './text-05'
import { text06Passport } from './text-06'
import { tree01Passport } from './tree-01'
import { year01Passport } from './year-01'
import { year02Passport } from './year-02'
import { year03Passport } from './year-03'
import { year04Passport } from './year-04'
import type { OwnCode, RuleCode } from './finding'
import type { Passport } from './rule'

export const passports: { readonly [C in Exclude<RuleCode, OwnCode>]: Passport } = {
  'FORM-01': form01Passport,
  'FORM-02': form02Passport,
  'FORM-03': form03Passport,
  'FORM-04': form04Passport,
  'FORM-05': form05Passport,
  'FORM-06': form06Passport,
  'FORM-07': form07Passport,
  'FORM-08': form08Passport,
  'FORM-09': form09Passport,
  'FORM-10': form10Passport,
  'CELL-01': cell01Passport,
  'CELL-02': cell02Passport,
  'CELL-03': cell03Passport,
  'CELL-04': cell04Passport,
  'SUM-01': sum01Passport,
  'SUM-02': sum02Passport,
  'SUM-03': sum03Passport,
  'SUM-04': sum04Passport,
  'FLOW-01': flow01Passport,
  'YEAR-01': year01Passport,
  'YEAR-02': year02Passport,
  'YEAR-03': year03Passport,
  'YEAR-04': year04Passport,
  'TREE-01': tree01Passport,
  'TEXT-01': text01Passport,
  'TEXT-02': text02Passport,
  'TEXT-03': text03Passport,
  'TEXT-04': text04Passport,
  'TEXT-05': text05Passport,
  'TEXT-06': text06Passport,
  'DATE-01': date01Passport,
  'DATE-02': date02Passport,
}
